package countersign.evidence.format;

/** Takes the namespace prefixes out of an XPath. */
final class XPathNames {
    private XPathNames() {}

    /** {@code path} with local names only; what stands in quotes, and the names of axes, are left alone. */
    static String local(String path) {
        StringBuilder local = new StringBuilder(path.length());
        int i = 0;
        while (i < path.length()) {
            int end = endOfToken(path, i);
            boolean prefix = isNameStart(path.charAt(i)) && isPrefix(path, end);
            if (!prefix) local.append(path, i, end);
            i = prefix ? end + 1 : end;
        }
        return local.toString();
    }

    private static int endOfToken(String path, int start) {
        char first = path.charAt(start);
        if (first == '"' || first == '\'') {
            int close = path.indexOf(first, start + 1);
            return close < 0 ? path.length() : close + 1;
        }
        int end = start + 1;
        while (isNameStart(first) && end < path.length() && isNamePart(path.charAt(end))) end++;
        return end;
    }

    private static boolean isPrefix(String path, int end) {
        return end + 1 < path.length() && path.charAt(end) == ':' && path.charAt(end + 1) != ':';
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
