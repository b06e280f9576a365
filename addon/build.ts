/**
 * The add-on as clasp pushes it: four files, nothing else.
 *
 *   npx tsx addon/build.ts [folder]        TIERLINE_API_URL=https://… for another service
 *
 * Apps Script knows no modules: everything becomes one script, and each export of `src/main.ts` a global
 * function that Google can find by reading, not by running, the script.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { type DocumentedFunction, documentedFunctions } from "./documentedFunctions.ts";

export interface BuiltAddon {
  readonly code: string;
  readonly manifest: string;
  readonly sidebar: string;
  readonly whatIf: string;
  /** Bytes of each file. */
  readonly bytes: { readonly code: number; readonly sidebar: number; readonly whatIf: number };
  /** The globals that Google may call. */
  readonly functions: readonly string[];
}

const project = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const defaultFolder = join(project, "dist/addon");
const defaultApiUrl = "https://api.tierline.example/v1/";

/** @param apiUrl Base address of the service, https, ending in a slash. */
export async function buildAddon(
  folder = defaultFolder,
  apiUrl = process.env["TIERLINE_API_URL"] ?? defaultApiUrl,
): Promise<BuiltAddon> {
  if (!/^https:\/\/.+\/$/.test(apiUrl)) throw new Error(`not an https://…/ address: ${apiUrl}`);
  const functions = await exportsOfMain(apiUrl);
  const texts = {
    code: await script(functions, apiUrl),
    manifest: await manifest(apiUrl),
    sidebar: await inlinedPage("addon/sidebar/main.tsx"),
    whatIf: await inlinedPage("addon/whatif/main.tsx"),
  };
  const files = {
    code: join(folder, "Code.js"),
    manifest: join(folder, "appsscript.json"),
    sidebar: join(folder, "sidebar.html"),
    whatIf: join(folder, "whatif.html"),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(files.code, texts.code);
  await writeFile(files.manifest, texts.manifest);
  await writeFile(files.sidebar, texts.sidebar);
  await writeFile(files.whatIf, texts.whatIf);
  const bytes = {
    code: Buffer.byteLength(texts.code),
    sidebar: Buffer.byteLength(texts.sidebar),
    whatIf: Buffer.byteLength(texts.whatIf),
  };
  return { ...files, bytes, functions };
}

const GLOBAL_NAME = "addon_";

function mainOptions(apiUrl: string) {
  return {
    absWorkingDir: project,
    entryPoints: ["addon/src/main.ts"],
    bundle: true,
    write: false,
    metafile: true,
    // Apps Script's V8 has no Node and no browser around it; it refuses class fields when pushed.
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    define: { TIERLINE_API_URL: JSON.stringify(apiUrl) },
  } as const satisfies BuildOptions;
}

/** What the bundler itself found to be exported: nothing is guessed from the text. */
async function exportsOfMain(apiUrl: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...mainOptions(apiUrl), format: "esm" });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

async function script(functions: readonly string[], apiUrl: string): Promise<string> {
  const { outputFiles } = await build({
    ...mainOptions(apiUrl),
    format: "iife",
    globalName: GLOBAL_NAME,
    // Names stay as written: they are what the execution log shows.
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const documented = await customFunctions();
  const globals = functions.map((name) => globalFunction(name, documented.get(name)));
  return (outputFiles[0]?.text ?? "") + globals.join("");
}

/** The bundler drops comments; autocompletion lives from them and from the names of the parameters. */
function globalFunction(name: string, documented: DocumentedFunction | undefined): string {
  const parameters = documented?.parameters.map((parameter) => parameter.name).join(", ") ?? "";
  const comment = documented === undefined ? "" : `${documented.comment}\n`;
  return `${comment}function ${name}(${parameters}) { return ${GLOBAL_NAME}.${name}.apply(this, arguments); }\n`;
}

async function customFunctions(): Promise<ReadonlyMap<string, DocumentedFunction>> {
  const sources = ["customFunctions.ts", "valueFunctions.ts", "profitFunctions.ts"].map((name) =>
    readFile(join(project, "addon/src/functions", name), "utf8"),
  );
  const documented = documentedFunctions((await Promise.all(sources)).join("\n"));
  return new Map(documented.map((each) => [each.name, each]));
}

/** Only the service's own address may be asked. */
async function manifest(apiUrl: string): Promise<string> {
  const written = JSON.parse(await readFile(join(project, "addon/appsscript.json"), "utf8"));
  return `${JSON.stringify({ ...written, urlFetchWhitelist: [apiUrl] }, null, 2)}\n`;
}

/** One page with everything inside: HtmlService serves no second file. */
async function inlinedPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: "page",
    platform: "browser",
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService takes what follows "//" in a template literal for a comment and strips it.
    supported: { "template-literal": false },
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  return `<!doctype html>
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<style>${textOf(".css")}</style>
</head>
<body>
<script>${textOf(".js")}</script>
</body>
</html>
`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { code, sidebar, whatIf, bytes } = await buildAddon(process.argv[2]);
  console.log(`${relative(".", code)}  ${bytes.code} bytes`);
  console.log(`${relative(".", sidebar)}  ${bytes.sidebar} bytes`);
  console.log(`${relative(".", whatIf)}  ${bytes.whatIf} bytes`);
}
