package countersign.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/**
 * The templates of the site and of the PDF. Each is compiled once for as long as this object lives. A template sees its view as
 * {@code page} and the interface's own words as {@code ui}; output is always escaped, and no template can turn that off. One thread at a
 * time.
 */
public final class Templates {
    private final Configuration configuration;

    private Templates(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The templates that come with the program.
     *
     * @param words the interface's word for a key of the message bundles, given without its {@code ui.}
     */
    public static Templates bundled(UnaryOperator<String> words) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/countersign/templates"));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        restrict(configuration);
        fix(configuration);
        configuration.setSharedVariable("ui", new Words(words));
        return new Templates(configuration);
    }

    private static void restrict(Configuration configuration) {
        configuration.setObjectWrapper(ViewModels.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /** Nothing of the machine's own settings reaches a page. */
    private static void fix(Configuration configuration) {
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
    }

    /** What the template {@code name}, without its ending, makes of {@code view}. */
    public String render(String name, Record view) {
        StringWriter page = new StringWriter(1 << 16);
        try {
            configuration
                    .getTemplate(name + ".ftlh")
                    .process(new SimpleHash(Map.of("page", view), ViewModels.INSTANCE), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return page.toString();
    }

    private record Words(UnaryOperator<String> words) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) {
            return new SimpleScalar(words.apply(key));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
