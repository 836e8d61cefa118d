package io.tradesift.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModelResourceTest {

    @Test
    void tellsWhatIsRunningAndHowGoodItIs() {
        given().get("/v1/model")
                .then()
                .statusCode(200)
                .body("versions.model", notNullValue())
                .body("features", greaterThan(1000))
                .body("figures", hasKey("evaluation.macroF1"))
                .body("figures", hasKey("corpus.messages"));
    }

    @Test
    void isReadyWhenItRecognisesAPlainBuyer() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItem("golden inquiry"));
    }
}
