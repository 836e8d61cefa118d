package io.tradesift.app;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the OpenAPI document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tradesift",
                        version = "1",
                        description =
                                "Tells export sellers what a B2B inquiry really is: type, grade, calibrated confidence, evidence, reply strategy.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
                        contact = @Contact(name = "Tradesift maintainers")),
        servers = @Server(url = "/", description = "This service."),
        tags = {
            @Tag(name = "Inquiries", description = "What a message really is, and what to do about it."),
            @Tag(name = "Service", description = "What is running.")
        })
public final class ApiDocument extends Application {}
