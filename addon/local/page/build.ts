/**
 * Bundles the page: index.html, page.js, page.css, and what page.js loads when it is needed. Nothing from elsewhere.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export async function buildPage(outdir = "dist/page"): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { page: fileURLToPath(new URL("./main.tsx", import.meta.url)) },
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    logLevel: "warning",
  });
  await writeFile(join(outdir, "index.html"), index);
}

const favicon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#0b5c8c"/><g fill="#fff"><rect x="8" y="9" width="20" height="4.6" rx="1.6"/><rect x="8" y="15.8" width="14" height="4.6" rx="1.6" opacity=".75"/><rect x="8" y="22.6" width="8" height="4.6" rx="1.6" opacity=".5"/></g></svg>`,
)}`;

const index = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tierline</title>
<link rel="icon" href="${favicon}">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<script type="module" src="/page.js"></script>
</body>
</html>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
