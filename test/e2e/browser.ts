/**
 * A real browser for the tests, on a machine that may have none installed.
 *
 * An installed Chromium or Chrome is taken when there is one; else the one inside the npm package
 * @sparticuz/chromium is unpacked once (about 200 MB, a few seconds) into a folder of its own version.
 * Both run with the same flags and the same fonts, so that screenshots agree.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const require = createRequire(import.meta.url);

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** No GPU and no sandbox: containers have neither, and tests often run as root. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
];

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env["CHROMIUM_PATH"] ?? "", ...INSTALLED].find(
    (path) => path !== "" && existsSync(path),
  );
  const { executablePath, libraries } = installed
    ? { executablePath: installed, libraries: undefined }
    : await unpackedChromium();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: {
      ...stringsOf(process.env),
      FONTCONFIG_FILE: await fontsConf(),
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });
}

/**
 * The packaged Chromium with its libraries.
 *
 * Unpacked into a folder of its own process first and then renamed, so that two tests that start
 * together never see half of it. In a child process, because the package reads TMPDIR and writes
 * LD_LIBRARY_PATH of whoever imports it.
 */
async function unpackedChromium() {
  const entry = require.resolve("@sparticuz/chromium");
  const folder = join(tmpdir(), `tierline-chromium-${await versionBeside(entry)}`);
  if (!existsSync(join(folder, "chromium"))) {
    const own = await mkdtemp(join(tmpdir(), "tierline-unpack-"));
    await promisify(execFile)(
      process.execPath,
      ["-e", `require(${JSON.stringify(entry)}).executablePath()`],
      // Any value with "20.x" makes the package unpack the system libraries that bare machines lack.
      { env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" } },
    );
    await rename(own, folder).catch(() => rm(own, { recursive: true }));
  }
  return {
    executablePath: join(folder, "chromium"),
    libraries: join(folder, "al2023", "lib"),
  };
}

async function versionBeside(entry: string): Promise<string> {
  const manifest = entry.replace(/build[\\/].*$/, "package.json");
  return (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version;
}

/**
 * Writes our own font configuration: the package's names a fixed folder that may not exist,
 * and text in a missing font is invisible. Chinese glyphs come from an npm package.
 */
async function fontsConf(): Promise<string> {
  const folder = join(tmpdir(), "tierline-fonts");
  await mkdir(join(folder, "cache"), { recursive: true });
  const packaged = join(tmpdir(), `tierline-chromium-${await sparticuzVersion()}`, "fonts");
  const fonts = [packaged, chineseFonts(), "/usr/share/fonts"].filter(
    (path) => path !== undefined && existsSync(path),
  );
  const file = join(folder, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${fonts.map((path) => `<dir>${path}</dir>`).join("\n")}
<cachedir>${join(folder, "cache")}</cachedir>
<alias><family>sans-serif</family><prefer><family>Open Sans</family><family>Noto Sans Hans</family></prefer></alias>
${["Arial", "Roboto", "system-ui"].map((family) => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family><family>Noto Sans Hans</family></prefer></alias>`).join("\n")}
</fontconfig>`,
  );
  return file;
}

function sparticuzVersion(): Promise<string> {
  return versionBeside(require.resolve("@sparticuz/chromium"));
}

function chineseFonts(): string | undefined {
  try {
    return join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts");
  } catch {
    return undefined; // Chinese text then shows as boxes; nothing else depends on it.
  }
}

function stringsOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
