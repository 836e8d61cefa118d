ARG BUILD_IMAGE=docker.io/library/eclipse-temurin:17-jdk
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
# Trains the model too. Tests run in CI, before an image is worth building.
RUN ./mvnw -B -DskipTests package

FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="Tradesift" \
      org.opencontainers.image.description="Tells export sellers what a B2B inquiry really is." \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /opt/tradesift
# Least changing first, so that a release shares the layer of libraries with the one before.
# The files stay root's: the service cannot change its own code.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
# Loopback, the service's default, cannot be reached from outside a container.
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
# Numbers, since Kubernetes cannot tell whether a name is root.
USER 10001:10001
# Exec form: java is process 1 and gets SIGTERM; a base without a shell will do.
# 65 % leaves room for metaspace, threads and buffers. Out of memory, a restart beats a half-dead process.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
