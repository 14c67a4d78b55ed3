package countersign.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What templates can see: strings, numbers, booleans, lists, maps with string keys, {@link SafeHtml}, and the components of records. An
 * empty optional, and a key that a map lacks, have no content. Anything else is refused, so that no template reaches an object's methods or its class.
 */
final class ViewModels implements ObjectWrapper {
    static final ViewModels INSTANCE = new ViewModels();

    private ViewModels() {}

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof TemplateModel model) return model;
        if (value instanceof String text) return new SimpleScalar(Html.legible(text));
        if (value instanceof Record view) return new RecordModel(view, this);
        if (value instanceof SafeHtml html) return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        if (value instanceof Boolean truth) return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        if (value instanceof Number number) return new SimpleNumber(number);
        if (value instanceof Collection<?> list) return new SimpleSequence(list, this);
        if (value instanceof Optional<?> perhaps)
            return perhaps.isPresent() ? wrap(perhaps.get()) : TemplateModel.NOTHING;
        if (value instanceof Map<?, ?> map) return new MapModel(map, this);
        throw new TemplateModelException(
                "not for templates: " + value.getClass().getName());
    }

    private record MapModel(Map<?, ?> map, ViewModels models) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Object value = map.get(key);
            return value == null ? TemplateModel.NOTHING : models.wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }
}
