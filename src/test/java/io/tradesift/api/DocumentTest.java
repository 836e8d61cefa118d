package io.tradesift.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theCommittedDocumentIsTheOneServed() throws Exception {
        JsonNode committed = JSON.readTree(Files.readString(Path.of("openapi/openapi.json")));

        assertThat(committed)
                .as("the API changed: review it and copy target/openapi/openapi.{json,yaml} to openapi/")
                .isEqualTo(served());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We want to buy 2x40HQ ceramic tiles 60x60, CIF Mombasa. Please quote.",
                "We are an SEO agency and bring your website to page 1 of Google. Unsubscribe here.",
                "👍"
            })
    void answersAreAsTheDocumentSays(String text) throws Exception {
        String answer = given().contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/v1/classify")
                .then()
                .extract()
                .asString();

        assertThat(schema("Assessment").validate(JSON.readTree(answer))).isEmpty();
    }

    @Test
    void problemsAreAsTheDocumentSays() throws Exception {
        String problem = given().contentType(ContentType.JSON)
                .body("{\"metadata\":{\"channel\":\"fax\"}}")
                .post("/v1/classify")
                .then()
                .extract()
                .asString();

        assertThat(schema("Problem").validate(JSON.readTree(problem))).isEmpty();
    }

    @Test
    void everyFieldOfARequestIsDescribed() throws Exception {
        List<String> undescribed = new ArrayList<>();
        JsonNode schemas = served().at("/components/schemas");
        for (String name : List.of("InquiryRequest", "Metadata", "Buyer", "Seller", "Thread")) {
            schemas.at("/" + name + "/properties").properties().forEach(property -> {
                JsonNode field = property.getValue();
                boolean plain = !field.has("description") && !field.has("$ref") && !field.has("anyOf");
                if (plain && !field.has("examples")) {
                    undescribed.add(name + "." + property.getKey());
                }
            });
        }
        assertThat(undescribed).isEmpty();
    }

    private static JsonNode served() throws Exception {
        return JSON.readTree(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .extract()
                .asString());
    }

    private static JsonSchema schema(String name) throws Exception {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        com.fasterxml.jackson.databind.node.ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", served().get("components"));
        return factory.getSchema(URI.create("urn:tradesift"), root);
    }
}
