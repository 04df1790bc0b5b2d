package org.openiwg.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTagTest {

    @Test
    void tagsInTheirUsualFormAreKnown() {
        for (String tag : new String[] {"en", "fr-CA", "zh-Hant", "fil", "pa-Arab", "sr-Latn", "am"}) {
            assertThat(LanguageTag.judge(tag)).as(tag).isEqualTo(new LanguageTag.Judged.Known(new LanguageTag(tag)));
        }
    }

    @Test
    void anotherFormIsRefusedWithTheUsualOne() {
        assertThat(LanguageTag.judge("zh-CN")).isEqualTo(new LanguageTag.Judged.Unknown("zh-CN", "zh-Hans"));
        assertThat(LanguageTag.judge("iw")).isEqualTo(new LanguageTag.Judged.Unknown("iw", "he"));
        assertThat(LanguageTag.judge("tl")).isEqualTo(new LanguageTag.Judged.Unknown("tl", "fil"));
        assertThat(LanguageTag.judge("en_CA")).isEqualTo(new LanguageTag.Judged.Unknown("en_CA", "en-CA"));
    }

    @Test
    void whatIsNoLanguageIsRefused() {
        for (String tag : new String[] {"", "english", "q1", "en-Qqqq", "fr-ZZZ", "xx"}) {
            assertThat(LanguageTag.judge(tag)).as(tag).isEqualTo(new LanguageTag.Judged.Unknown(tag, ""));
        }
    }

    @Test
    void eachIsCalledByItsOwnName() {
        assertThat(new LanguageTag("fr").ownName()).isEqualTo("Français");
        assertThat(new LanguageTag("ur").ownName()).isEqualTo("اردو");
        assertThat(new LanguageTag("zh-Hant").ownName()).isEqualTo("繁體中文");
        assertThat(new LanguageTag("ar").isRightToLeft()).isTrue();
    }
}
