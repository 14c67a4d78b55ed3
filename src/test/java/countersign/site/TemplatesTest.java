package countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
    private static final ViewModels MODELS = ViewModels.INSTANCE;

    @Test
    void a_template_sees_the_components_of_a_record_and_nothing_else_of_it() throws Exception {
        RecordModel model = new RecordModel(new View("x", 1), MODELS);
        assertThat(model.get("text")).hasToString("x");
        assertThat(model.get("is")).hasToString("view");
        for (String name : List.of("class", "getClass", "hashCode", "toString", "hidden", "nothing"))
            assertThatThrownBy(() -> model.get(name)).hasMessageContaining("has no " + name);
    }

    @Test
    void objects_that_are_no_views_are_refused() {
        for (Object each : List.of(new Object(), Thread.currentThread(), String.class, Optional.of(new Object())))
            assertThatThrownBy(() -> MODELS.wrap(each)).hasMessageContaining("not for templates");
    }

    @Test
    void safe_html_is_shown_as_it_stands_and_text_is_not() throws Exception {
        assertThat(MODELS.wrap(new Markup().in("b", "<").done()))
                .isInstanceOf(freemarker.core.TemplateHTMLOutputModel.class);
        assertThat(MODELS.wrap("a\u0000")).hasToString("a\uFFFD");
        assertThat(MODELS.wrap(Map.of("a", "b"))).isInstanceOf(freemarker.template.TemplateHashModel.class);
    }

    @Test
    void a_template_that_is_not_there_is_a_fault_of_the_program() {
        Templates templates = Templates.bundled(key -> key);
        assertThatThrownBy(() -> templates.render("no-such", new View("x", 1)))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    /** A view with a method that is no component. */
    public record View(String text, int number) {
        public String hidden() {
            return "hidden";
        }
    }
}
