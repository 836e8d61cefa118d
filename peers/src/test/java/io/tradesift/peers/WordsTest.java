package io.tradesift.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Need 2x40HQ, asap!        | need 2x40hq , asap !
            PRIX d’été                | prix d ’ été
            我们要买iPhone壳            | 我 们 要 买 iphone 壳
            カタログを下さい             | カ タ ロ グ を 下 さ い
            견적 부탁드립니다             | 견적 부탁드립니다
            ＦＯＢ　価格                | fob 価 格
            meta_mail_gmail_com       | meta_mail_gmail_com
            """)
    void textIsCutIntoWordsSignsAndSingleIdeographs(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" ", -1));
    }
}
