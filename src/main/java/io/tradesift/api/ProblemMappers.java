package io.tradesift.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what goes wrong becomes an answer. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response toResponse(ProblemException problem) {
        return response(problem.type(), problem.detail(), problem.violations()).build();
    }

    @ServerExceptionMapper
    public Response toResponse(WebApplicationException exception, UriInfo uri) {
        Response answer = exception.getResponse();
        return switch (answer.getStatus()) {
            case 404 ->
                response(ProblemType.NOT_FOUND, "See /q/openapi for what there is.")
                        .build();
            case 405 ->
                response(ProblemType.METHOD_NOT_ALLOWED, "Use one of the methods in the Allow header.")
                        .header(HttpHeaders.ALLOW, allowed(uri))
                        .build();
            case 406 ->
                response(ProblemType.NOT_ACCEPTABLE, "Accept application/json.").build();
            case 413 -> response(ProblemType.TOO_LARGE, "Send fewer bytes.").build();
            case 415 ->
                response(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Set Content-Type: application/json.")
                        .build();
            default ->
                answer.getStatus() < 500
                        ? response(ProblemType.BAD_REQUEST, "See /q/openapi for the form of a request.")
                                .build()
                        : unexpected(exception);
        };
    }

    @ServerExceptionMapper
    public Response toResponse(RuntimeException exception) {
        return unexpected(exception);
    }

    /** The framework leaves the header empty. */
    private static String allowed(UriInfo uri) {
        return uri.getPath().startsWith("/v1/classify") ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    /** The message of an unexpected exception may quote the sender, so only its kind and place are logged. */
    private static Response unexpected(Exception exception) {
        String instance = instance();
        StackTraceElement[] trace = exception.getStackTrace();
        LOG.errorf(
                "%s: unexpected %s at %s",
                instance, exception.getClass().getName(), trace.length == 0 ? "unknown place" : trace[0]);
        return response(ProblemType.INTERNAL_ERROR, "Try again; if it stays, report the instance.", List.of(), instance)
                .build();
    }

    static Response.ResponseBuilder response(ProblemType type, String detail) {
        return response(type, detail, List.of());
    }

    private static Response.ResponseBuilder response(ProblemType type, String detail, List<Violation> violations) {
        return response(type, detail, violations, instance());
    }

    private static Response.ResponseBuilder response(
            ProblemType type, String detail, List<Violation> violations, String instance) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem(type, detail, violations, instance));
    }

    static Problem problem(ProblemType type, String detail, List<Violation> violations, String instance) {
        return new Problem("/problems/" + type.slug(), type.title(), type.status(), detail, instance, violations);
    }

    static String instance() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
