package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import java.util.List;

/** The rules for products in sections. */
final class ProductSections {

    private ProductSections() {}

    static void check(Checks checks, String path, List<ProductSection> sections) {
        checks.size(path, sections, 1, 10);
        int products = 0;
        for (int i = 0; i < sections.size(); i++) {
            ProductSection section = sections.get(i);
            if (section != null) {
                checkSection(checks, path + "[" + i + "]", section, sections.size() > 1);
                products += section.productItems().size();
            }
        }
        checks.require(products <= 30, path, "have " + products + " products in all; the limit is 30");
    }

    private static void checkSection(Checks checks, String path, ProductSection section, boolean needsTitle) {
        checks.require(section.title().isPresent() || !needsTitle, path + ".title", "is missing");
        checks.text(path + ".title", section.title(), 24);
        checks.require(!section.productItems().isEmpty(), path + ".product_items", "is empty");
        for (int i = 0; i < section.productItems().size(); i++) {
            ProductItem item = section.productItems().get(i);
            String id = item == null ? null : item.productRetailerId();
            checks.notBlank(path + ".product_items[" + i + "].product_retailer_id", id);
        }
    }
}
