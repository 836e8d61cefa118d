package io.tradesift.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a table of messages to a service that runs on them, by the command that the how-to tells. */
@QuarkusTest
@TestProfile(RetrainedModelTest.Retrained.class)
class RetrainedModelTest {

    private static final String MODEL = "target/retrained.model";

    public static final class Retrained implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            int exit = Tradesift.commandLine()
                    .execute(
                            "retrain",
                            "examples/retraining/my-inquiries.csv",
                            "--corpus=src/corpus/it-buyers.jsonl",
                            "--output=" + MODEL);
            assertThat(exit).isZero();
            return Map.of("tradesift.model", MODEL);
        }
    }

    @Test
    void theServiceShowsWhatItWasRetrainedOn() {
        given().get("/v1/model")
                .then()
                .statusCode(200)
                .body("versions.model", matchesPattern("[0-9.]+\\+[0-9a-f]{8}"))
                .body("figures.'own.messages'", is("68"))
                .body("figures.'heldOut.accuracy'", notNullValue());
    }

    @Test
    void theServiceClassifiesWithIt() {
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"Please quote 300 sheets of bamboo plywood, CIF Mombasa.\"}")
                .post("/v1/classify")
                .then()
                .statusCode(200)
                .body("model.model", matchesPattern(".*\\+[0-9a-f]{8}"));
    }
}
