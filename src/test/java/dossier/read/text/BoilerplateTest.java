package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private final Boilerplate boilerplate = new Boilerplate();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share | sharing",
                "» SHARE… | sharing",
                "0 Comments | comments",
                "1,204 comments | comments",
                "12.5 Comments! | comments",
                "5 min read | site chrome",
                "Reading time: 5 minutes | site chrome",
                "Read more: Another ferry sinks | related link",
                "Read more: | related link",
                "Follow us on | sharing",
                "* Read more: Another ferry | related link",
                "© 2025 Harbour Post | legal",
                "©2025 Harbour Post | legal",
                "Copyright 2025 Harbour Post | legal",
                "Page 2 of 13 | navigation",
                "Zum Inhalt springen | navigation",
                "PAYLAŞ | sharing",
                "* * * | no words",
                "—— | no words",
                "# | no words",
            })
    void lineOfThePageIsKnown(String line, String why) {
        assertThat(boilerplate.reason(line)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails again",
                "Shared waters",
                "Read moreover: another ferry",
                "Copyright law is old",
                "Two comments",
                "© Jane Doe",
                "# Comments on the ferry",
                "½ price",
                "𠮷野家の船",
                "2025",
                "5",
            })
    void lineOfTheTextIsNot(String line) {
        assertThat(boilerplate.reason(line)).isEmpty();
    }

    @Test
    void longLineIsText() {
        assertThat(boilerplate.reason("Read more:" + " ferry".repeat(28))).contains("related link");
        assertThat(boilerplate.reason("Read more:" + " ferry".repeat(29))).isEmpty();
        assertThat(boilerplate.reason("Read more: " + "x".repeat(289))).contains("related link");
        assertThat(boilerplate.reason("Read more: " + "x".repeat(290))).isEmpty();
    }
}
