package countersign.checklist;

import countersign.source.Location;

/**
 * A place for somebody to sign.
 *
 * @param role as written; the heading above where the line names none
 * @param name empty where it is blank or a placeholder
 * @param date empty where it is blank or a placeholder
 */
public record SignOffSlot(String role, String name, String date, Location at) {}
