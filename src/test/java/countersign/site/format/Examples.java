package countersign.site.format;

import java.util.Map;
import java.util.TreeMap;

/** Documents that hold everything that a page can show. */
final class Examples {
    private static final String ENGLISH = """
            ---
            owner: dana
            ---
            # Launch

            **Owner**: Dana
            **Date**: YYYY-MM-DD

            Read **this** first, see [the other](peluncuran.md#sesudah), [a file](../src/app.py), [it](mailto:a@b.example).

            ## Before launch

            | Gate | Status | Owner | Proof |
            | --- | --- | --- | --- |
            | Tests pass | [x] | @dana | `make test` |
            | Scan is clean | [ ] | @rana | [report](evidence.xml) |

            - [x] **CRITICAL** Notes `are` written
              because people read them
              - [ ] in English
              - [x] in Indonesian

                ```bash
                make notes
                ```
              - a plain entry
            - [-] Not for this release
            - [~] Begun
            - []Near miss

            1. [ ] First
            2. [x] Second

            > - [x] In a quote

            ### Deep

            ##### Deeper

            <details><summary>More</summary>

            - [ ] Inside

            </details>

            ## After launch

            - [ ] Watch it

            ## Sign-off

            | Role | Name | Date |
            | --- | --- | --- |
            | QA | | |
            | Ops | Ida | 2026-11-20 |

            Decision: GO / NO-GO
            """;
    private static final String INDONESIAN = """
            # Peluncuran

            ## Wajib

            - [x] Cadangan ada

            ## Sesudah

            - [ ] Pantau 24 jam, lihat [yang lain](launch.md#after-launch)
            """;

    private Examples() {}

    static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        documents.put("checklists/launch.md", ENGLISH);
        documents.put("checklists/peluncuran.md", INDONESIAN);
        return documents;
    }
}
