package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one step away from a message, and what is read from older or incomplete forms of it. */
class MessageAccessorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | {'body':'Hi'} | Hi",
                "text | {'body':''} |",
                "image | {'id':'1','caption':'Look'} | Look",
                "audio | {'id':'1'} |",
                "button | {'payload':'yes','text':'Yes'} | Yes",
                "interactive | {'type':'button_reply','button_reply':{'id':'b1','title':'Blue'}} | Blue",
                "interactive | {'type':'list_reply','list_reply':{'id':'r1','title':'Row'}} | Row",
                "interactive | {'type':'nfm_reply','nfm_reply':{'body':'Sent','response_json':'{}'}} | Sent",
                "interactive | {'type':'button','body':{'text':'Which?'}} | Which?",
                "order | {'catalog_id':'1','text':'Soon, please'} | Soon, please",
                "edit | {'original_message_id':'1','message':{'type':'text','text':{'body':'New'}}} | New",
                "location | {'latitude':1,'longitude':2,'name':'Here'} |",
                "reaction | {'message_id':'1','emoji':'x'} |",
            })
    void bodyTextIsTheTextOfEachKind(String type, String content, String text) {
        assertThat(message(type, content).bodyText()).isEqualTo(Optional.ofNullable(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "button | {'payload':'yes','text':'Yes'} | yes",
                "interactive | {'type':'button_reply','button_reply':{'id':'b1','title':'Blue'}} | b1",
                "interactive | {'type':'list_reply','list_reply':{'id':2,'title':'Row'}} | 2",
                "interactive | {'type':'nfm_reply','nfm_reply':{'response_json':'{}'}} |",
                "text | {'body':'Hi'} |",
            })
    void replyIdIsThatOfTheTappedButtonOrRow(String type, String content, String id) {
        assertThat(message(type, content).replyId()).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void flowResponseMediaAndSenderAreOneStepAway() {
        Message flow =
                message("interactive", "{'type':'nfm_reply','nfm_reply':{'name':'any','response_json':'{\\'a\\':1}'}}");
        assertThat(flow.flowResponse().orElseThrow().path("a").intValue()).isEqualTo(1);
        assertThat(flow.media()).isEmpty();
        assertThat(message("image", "{'id':'77'}").media().flatMap(MediaContent::id))
                .contains("77");
        assertThat(read("{'from':'1','from_user_id':'US.1'}").senderId()).contains("1");
        assertThat(read("{'from':'','from_user_id':'US.1'}").senderId()).contains("US.1");
        assertThat(read("{'kapso':{'contact_name':'Ana'}}").contactName()).contains("Ana");
        assertThat(read("{'kapso':{'flow_response':{'a':1}}}").flowResponse()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':{'body':'Hello'}} | text",
                "{'id':'1','location':{'latitude':-33,'longitude':40}} | location",
                "{'contacts':[{'phones':[]}],'type':null} | contacts",
                "{'type':'','button':{'text':'Yes'}} | button",
                "{'type':'TEXT','text':{'body':'Hello'}} | text",
                "{'Type':'x','interactive':{'button_reply':{'id':'1'}}} | interactive",
            })
    void aMessageWithoutTypeIsWhatItsOnlyContentIs(String json, String type) {
        Message message = read(json);
        assertThat(message.type().value()).isEqualTo(type);
        assertThat(message.content()).isNotInstanceOf(UnknownContent.class);
        assertThat(read(KapsoJson.write(message).replace('"', '\''))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':{'body':'Hello'},'location':{'latitude':-33,'longitude':40}}",
                "{'text':'Hello'}",
                "{'text':null}",
                "{'poll':{'question':'Tea?'}}",
                "{'type':{'a':1},'text':{'body':'x'}}",
            })
    void aMessageWithoutTypeIsNotGuessed(String json) {
        Message message = read(json);
        assertThat(message.content()).isInstanceOf(UnknownContent.class);
        assertThat(message.type().value()).isEmpty();
    }

    @Test
    void detailsOfErrorsAreReadAtTheirOlderPlace() {
        MessageError error = error("{'code':131051,'details':'Not supported','title':'T'}");
        assertThat(error.details()).contains("Not supported");
        assertThat(error.errorData()).isPresent();
        assertThat(error.additionalProperties()).isEmpty();
        MessageError both = error("{'details':'old','error_data':{'details':'new'}}");
        assertThat(both.details()).contains("new");
        assertThat(both.additionalProperties().get("details").textValue()).isEqualTo("old");
        assertThat(error("{'details':'old','error_data':{'x':1}}").details()).contains("old");
        assertThat(error("{'details':'old','error_data':7}").additionalProperties())
                .hasSize(2);
    }

    @Test
    void olderSystemMessagesAreTyped() {
        SystemContent system = message(
                        "system", "{'type':'customer_changed_number','new_wa_id':'15550001','customer':'15550002'}")
                .content()
                .as(SystemContent.class)
                .orElseThrow();
        assertThat(system.waId()).contains("15550001");
        assertThat(system.customer()).contains("15550002");
        assertThat(system.type()).contains(SystemType.CUSTOMER_CHANGED_NUMBER);
        UserIdentity identity = read("{'identity':{'acknowledged':true,'created_timestamp':1651000029,'hash':'h'}}")
                .identity()
                .orElseThrow();
        assertThat(identity.acknowledged()).contains(true);
        assertThat(identity.createdTimestamp()).contains(Instant.ofEpochSecond(1_651_000_029));
        assertThat(identity.hash()).contains("h");
    }

    private static Message message(String type, String content) {
        return read("{'type':'" + type + "','" + type + "':" + content + "}");
    }

    /** Quotes that are escaped stay within the text. */
    private static Message read(String quoted) {
        String json = quoted.replace("\\'", "\u0000").replace('\'', '"').replace("\u0000", "\\\"");
        return KapsoJson.read(json, Message.class);
    }

    private static MessageError error(String quoted) {
        return KapsoJson.read(quoted.replace('\'', '"'), MessageError.class);
    }
}
