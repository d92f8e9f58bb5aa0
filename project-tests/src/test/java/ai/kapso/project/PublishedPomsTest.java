package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The POMs as they get published. */
class PublishedPomsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BOM = ROOT.resolve("kapso-bom/target/.flattened-pom.xml");

    @Test
    void theBomPinsEachPublishedJarAndNothingElse() throws Exception {
        Document bom = read(BOM);
        assertThat(texts(bom, "/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(Artifacts.published().stream()
                        .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                        .collect(Collectors.toList()));
        assertThat(texts(bom, "/project/dependencyManagement/dependencies/dependency/version"))
                .containsOnly("${project.version}");
        assertThat(texts(bom, "/project/version")).containsExactly(System.getProperty("kapso.version"));
        assertThat(texts(bom, "/project/parent | /project/properties | /project/dependencies | /project/build"))
                .isEmpty();
    }

    @Test
    void theBomAndTheParentSayWhoMadeThemAndUnderWhichLicence() throws Exception {
        for (Document pom : List.of(read(BOM), read(ROOT.resolve("pom.xml")))) {
            for (String path : List.of(
                    "name",
                    "description",
                    "url",
                    "licenses/license/name",
                    "licenses/license/url",
                    "developers/developer/name",
                    "scm/connection",
                    "scm/developerConnection",
                    "scm/url")) {
                assertThat(texts(pom, "/project/" + path)).as(path).hasSize(1).noneMatch(String::isBlank);
            }
            assertThat(texts(pom, "/project/licenses/license/name")).containsExactly("Apache-2.0");
        }
    }

    /** The rest comes from the parent, which is published too. */
    @Test
    void eachModuleHasTheParentAndANameAndADescriptionOfItsOwn() throws Exception {
        for (Path jar : Artifacts.published()) {
            Document pom = read(jar.resolve("../../pom.xml").normalize());
            assertThat(texts(pom, "/project/parent/artifactId")).containsExactly("kapso-parent");
            assertThat(texts(pom, "/project/name")).hasSize(1);
            assertThat(texts(pom, "/project/description")).hasSize(1);
            assertThat(texts(pom, "/project/properties/maven.deploy.skip")).isEmpty();
        }
    }

    /** For an IDE, also without a release. */
    @Test
    void eachJarComesWithItsSources() throws Exception {
        for (Path jar : Artifacts.published()) {
            Path sources = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", "-sources.jar"));
            try (JarFile file = new JarFile(sources.toFile())) {
                assertThat(file.stream().map(JarEntry::getName)).contains("module-info.java");
            }
        }
    }

    @Test
    void whatIsNotForUsersIsNotDeployed() throws Exception {
        List<String> deployed = new ArrayList<>();
        for (String module : texts(read(ROOT.resolve("pom.xml")), "//modules/module")) {
            Document pom = read(ROOT.resolve(module).resolve("pom.xml"));
            if (!texts(pom, "/project/properties/maven.deploy.skip").equals(List.of("true"))) {
                deployed.add(module);
            }
        }
        assertThat(deployed)
                .containsExactlyInAnyOrder(
                        "kapso-bom",
                        "kapso-core",
                        "kapso-whatsapp",
                        "kapso-platform",
                        "kapso-webhooks",
                        "kapso-testing");
    }

    private static Document read(Path pom) throws Exception {
        try (var in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }

    private static List<String> texts(Node node, String path) throws Exception {
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, node, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }
}
