package countersign.checklist.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what a language is known: its frequent words, and letters that its neighbours in the same script do without. Languages that are not
 * read are here too, so that they are not taken for one that is.
 */
public final class Tells {
    /** Those in Latin letters; English comes first, and stands where nothing tells. */
    public static final List<Tell> LATIN = List.of(
            new Tell("en", English.COMMON, ""),
            new Tell("id", Indonesian.COMMON, ""),
            new Tell("de", German.COMMON, "äöüß"),
            new Tell("fr", French.COMMON, "éèêëàâçîïôûùœ"),
            new Tell("es", Spanish.COMMON, "áéíóúñ¿¡"),
            new Tell("pt", Portuguese.COMMON, "áéíóúâêôãõçà"),
            new Tell(
                    "it",
                    "il, di, che, è, con, una, della, sono, gli, nel, nella, alla, dei, delle, dal, anche,"
                            + " dopo, stato, stati, verificare, verificato, tutti, tutte, eseguito, completato, rilascio",
                    "àèéìòù"),
            new Tell(
                    "nl",
                    "het, een, van, voor, niet, zijn, wordt, worden, naar, aan, uit, bij, ook, alle,"
                            + " gecontroleerd, uitgevoerd, gereed, getest, controleer",
                    ""),
            new Tell(
                    "pl",
                    "nie, jest, się, dla, przed, oraz, czy, są, został, została, wszystkie, sprawdzić, wdrożenie,"
                            + " wdrożeniem, wdrożeniu, że, przez, lub",
                    "ąćęłńśźż"),
            new Tell(
                    "tr",
                    "ve, bir, için, ile, bu, da, olarak, önce, sonra, değil, tüm, edildi, yapıldı, kontrol, veya, yayın",
                    "ğışçöü"),
            new Tell("sv", "och, att, är, för, med, inte, på, av, som, har, innan, efter, alla, ska, eller", "åäö"),
            new Tell("da", "og, er, ikke, på, af, som, til, har, før, efter, alle, skal, eller, med, det, den", "åøæ"),
            new Tell("cs", "je, se, před, není, jsou, všechny, byl, byla, nebo, který, také, že", "ěščřžýáíéůú"),
            new Tell("fi", "ja, ei, ovat, että, ennen, jälkeen, kaikki, tai, mukaan, tämä, sekä", "äö"),
            new Tell("hu", "és, az, hogy, nem, egy, van, meg, előtt, után, minden, vagy, kell", "őűáéíóú"),
            new Tell("ro", "și, este, nu, pentru, din, cu, sunt, înainte, după, toate, sau, pe, fost", "ășțâî"),
            new Tell(
                    "vi",
                    "và, của, là, các, được, cho, không, trước, sau, đã, có, với, khi, tất",
                    "ăđơưạảấầẩậếềểệốồộớờợụủứừựịọỏ"));

    public static final List<Tell> CYRILLIC = List.of(
            new Tell("ru", Russian.COMMON, "ыэё"),
            new Tell("uk", "та, що, для, після, перед, або, чи, всі, є, не, на, з, як, це, від", "іїєґ"),
            new Tell("be", "і, не, на, што, для, пасля, перад, або, усе, гэта, як", "ўі"),
            new Tell("bg", "и, на, за, да, се, са, от, с, или, преди, след, не, всички, това, по, като", "ъ"),
            new Tell("mk", "и, на, за, да, се, од, со, или, не, сите, пред, после, дека, ги, ја, може", "ѓќѕјљњџ"),
            new Tell("sr", "и, на, за, да, се, од, са, или, не, сви, пре, после, је, су, као", "ђћјљњџ"));

    public static final List<Tell> ARABIC = List.of(
            new Tell("ar", Arabic.COMMON, "ةىأإي"),
            new Tell("fa", "از, به, که, را, این, در, برای, است, با, و, شود, یا, های, می, کنید, شده", "پچژگیک"),
            new Tell("ur", "کے, کی, کا, ہے, میں, سے, اور, کو, نہیں, پر, ہیں, یہ", "ٹڈڑںہھےگ"));

    private Tells() {}

    /** By what one language is known. */
    public static final class Tell {
        private final String language;
        private final String words;
        private final String letters;

        /**
         * What tells of a language.
         *
         * @param words in its usual spelling, a comma and a blank between them
         * @param letters in lower case; every word that has one of them counts
         */
        private Tell(String language, String words, String letters) {
            this.language = language;
            this.words = words;
            this.letters = letters;
        }

        /** As ISO 639-1 has it. */
        public String language() {
            return language;
        }

        /** How many of these words, in lower case and each as often as it is there, tell of the language. */
        public int hits(Map<String, Integer> counted) {
            Set<String> frequent = WordList.read(words);
            int hits = 0;
            for (Map.Entry<String, Integer> word : counted.entrySet())
                if (frequent.contains(word.getKey()) || hasLetter(word.getKey())) hits += word.getValue();
            return hits;
        }

        private boolean hasLetter(String word) {
            for (int i = 0; i < word.length(); i++)
                if (word.charAt(i) >= 0x80 && letters.indexOf(word.charAt(i)) >= 0) return true;
            return false;
        }
    }
}
