package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// outside are the places that differ where the image is built without Docker: by what stands in the Dockerfile, what stands
// in .ci/image.
var outside = strings.NewReplacer("-o /out/tiktalks", `-o "$out/tiktalks"`, "/out/tiktalks check", `"$out/tiktalks" check`,
	"/out/data", `"$out/data"`)

// .ci/image does what the Dockerfile does, where there is no Docker: each RUN line stands there, in the same order.
func TestImageIsBuiltAsTheDockerfileSays(t *testing.T) {
	t.Parallel()
	dockerfile, script := textOf(t, "Dockerfile"), textOf(t, ".ci/image")
	runs := 0
	for line := range strings.Lines(dockerfile) {
		command, isRun := strings.CutPrefix(line, "RUN ")
		if !isRun {
			continue
		}
		runs++
		_, after, found := strings.Cut(script, "\n"+outside.Replace(command))
		if !found {
			t.Fatalf(".ci/image has no line %q after the ones before it", outside.Replace(command))
		}
		script = "\n" + after
	}
	if runs == 0 {
		t.Error("the Dockerfile runs nothing")
	}
}

// The image runs as nobody, holds no shell, and names commands and variables that exist.
func TestDockerfile(t *testing.T) {
	t.Parallel()
	_, final, found := strings.Cut(textOf(t, "Dockerfile"), "\nFROM scratch\n")
	if !found {
		t.Fatal("the image is not built from scratch")
	}
	for _, want := range []string{
		"USER 65534:65534\n", `ENTRYPOINT ["/tiktalks"]`, `CMD ["serve"]`, `CMD ["/tiktalks", "health"]`, "COPY --from=build /etc/ssl/certs/ca-certificates.crt ",
	} {
		if !strings.Contains(final, want) {
			t.Errorf("the image lacks %q", want)
		}
	}
	built, module := goOf.FindStringSubmatch(textOf(t, "Dockerfile")), goOf.FindStringSubmatch(textOf(t, "go.mod"))
	if built == nil || module == nil || built[1] != module[1] {
		t.Errorf("the image is built with Go %v, go.mod says %v", built, module)
	}
	for line := range strings.Lines(final) {
		name, value, isEnv := strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "ENV ")), "=")
		if !strings.HasPrefix(line, "ENV ") || !isEnv {
			continue
		}
		if !strings.Contains(example(), "\n#"+name+"=\n") {
			t.Errorf("the image sets %s=%s, which the program does not read", name, value)
		}
	}
}

// goOf finds the version of Go, without the patch, in the Dockerfile and in go.mod.
var goOf = regexp.MustCompile(`(?m)^(?:FROM golang:|go )(\d+\.\d+)`)

func textOf(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
