package countersign.site.view;

/**
 * Something that the tool complains of.
 *
 * @param id where it is shown beside the document, or empty
 * @param kind how grave it is: {@code error}, {@code warning} or {@code note}
 * @param message in English, as the program says it everywhere
 * @param excerpt the line as it stands in the file, or empty
 * @param help the next step or the mended line, or empty
 * @param helpIsCode whether that is a line to write
 */
public record RemarkView(
        String id,
        String kind,
        String severity,
        String code,
        Place place,
        String href,
        String message,
        String excerpt,
        String help,
        boolean helpIsCode) {}
