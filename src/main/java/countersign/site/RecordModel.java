package countersign.site;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A record as a hash of its components, and nothing else of it. One more key, {@code is}, holds the record's own name in lower case, for
 * templates that choose by kind. A name that is no component is an error, never an empty output. Asking the record for its components is
 * the one use of reflection: the template library's own way exposes every public method, the class object included.
 */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents())
                accessors.put(component.getName(), component.getAccessor());
            return accessors;
        }
    };

    private final Record view;
    private final ViewModels models;
    private final Map<String, Method> accessors;

    RecordModel(Record view, ViewModels models) {
        this.view = view;
        this.models = models;
        this.accessors = ACCESSORS.get(view.getClass());
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method accessor = accessors.get(key);
        if (accessor != null) return models.wrap(component(accessor));
        if (key.equals("is")) return models.wrap(view.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        throw new TemplateModelException(view.getClass().getSimpleName() + " has no " + key);
    }

    private Object component(Method accessor) throws TemplateModelException {
        try {
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("cannot read " + accessor.getName(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return accessors.isEmpty();
    }
}
