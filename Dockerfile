# The image holds one static binary, runs as nobody and has no shell.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=development
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /out/tiktalks .
RUN /out/tiktalks check
RUN mkdir -p /out/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/tiktalks /tiktalks
COPY --from=build --chown=65534:65534 /out/data /data
USER 65534:65534
ENV METRICS_ADDR=127.0.0.1:9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/tiktalks", "health"]
ENTRYPOINT ["/tiktalks"]
CMD ["serve"]
