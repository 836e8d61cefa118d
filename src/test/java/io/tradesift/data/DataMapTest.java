package io.tradesift.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DataMapTest {

    @Test
    void readsWhatIsThere() {
        DataMap map = parse("name: tiles\nsizes: [a, b]\nnested: { deep: 7 }\n");

        assertThat(map.string("name")).isEqualTo("tiles");
        assertThat(map.strings("sizes")).containsExactly("a", "b");
        Integer deep = map.map("nested").value("deep", Integer::valueOf);
        assertThat(deep).isEqualTo(7);
        assertThat(map.strings("absent")).isEmpty();
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() {
        assertThatThrownBy(() -> parse("name: x\nnmae: y\n").allowing("name"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessage("test.yaml:2: unknown key 'nmae'; known are name");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> parse("a: 1\na: 2\n"))
                .hasMessageContaining("test.yaml:2")
                .hasMessageContaining("twice");
    }

    @Test
    void aMissingKeyIsNamedWithItsPath() {
        assertThatThrownBy(() -> parse("outer:\n  a: 1\n").map("outer").string("inner"))
                .hasMessageContaining("'outer.inner' is missing");
    }

    @Test
    void aValueThatWillNotDoSaysWhy() {
        assertThatThrownBy(() -> parse("after: soon\n").value("after", Integer::valueOf))
                .hasMessageContaining("test.yaml:1: 'after': 'soon' will not do");
    }

    @Test
    void whatIsNotYamlIsSaidSo() {
        assertThatThrownBy(() -> parse("a: [1\nb: 2\n")).hasMessageContaining("not YAML");
    }

    @Test
    void aTypeTagCreatesNothing() {
        assertThatThrownBy(() -> parse("!!java.net.URL [\"http://a.example\"]"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("not YAML");
    }

    private static DataMap parse(String yaml) {
        return DataFile.parse("test.yaml", new StringReader(yaml));
    }
}
