package countersign;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java file as the size budget sees it.
 *
 * @param lines that hold code: neither blank nor comment
 * @param undocumented the file's public type, if it has no Javadoc
 */
record JavaSource(Path file, int lines, List<Method> methods, List<String> undocumented) {

    /**
     * A method or constructor with a body.
     *
     * @param place file and line
     * @param lines that hold code, from the opening brace to the closing one; tables in annotations do not count
     * @param parameters how many; a record's canonical constructor counts as none
     */
    record Method(String place, String name, int lines, int parameters, boolean test) {
        @Override
        public String toString() {
            return place + " " + name;
        }
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    /** Every Java file under {@code root}, by path. */
    static List<JavaSource> under(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return parse(found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaSource> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<JavaSource> sources = new ArrayList<>();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) sources.add(new Reader(unit, trees).read());
            return sources;
        }
    }

    /** Walks one file. */
    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final Path file;
        private final List<String> text;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> undocumented = new ArrayList<>();

        Reader(CompilationUnitTree unit, DocTrees trees) throws IOException {
            this.unit = unit;
            this.trees = trees;
            this.file = Path.of(unit.getSourceFile().toUri());
            this.text = Files.readAllLines(file);
        }

        JavaSource read() {
            scan(unit, null);
            return new JavaSource(file, code(1, text.size()), List.copyOf(methods), List.copyOf(undocumented));
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean exposed = getCurrentPath().getParentPath().getLeaf() == unit
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (exposed && trees.getDocComment(getCurrentPath()) == null)
                undocumented.add(file.getFileName() + " " + type.getSimpleName());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean written = trees.getSourcePositions().getEndPosition(unit, method) >= 0;
            if (method.getBody() != null && written) methods.add(measure(method));
            return super.visitMethod(method, null);
        }

        private Method measure(MethodTree method) {
            SourcePositions positions = trees.getSourcePositions();
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
            long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            boolean canonical = method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            return new Method(
                    file.getFileName() + ":" + from,
                    method.getName().toString(),
                    code((int) from, (int) to),
                    canonical ? 0 : method.getParameters().size(),
                    isTest(method.getModifiers()));
        }

        private static boolean isTest(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().endsWith("Test"));
        }

        private int code(int from, int to) {
            return (int) text.subList(from - 1, to).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
                    .count();
        }
    }
}
