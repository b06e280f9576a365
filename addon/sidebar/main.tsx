/**
 * The sidebar's entry: the one page that Google shows beside the sheet.
 */
import { render } from "preact";
import { App } from "./app.tsx";
import { scriptHost } from "./host.ts";
import "./sidebar.css";

const startLanguage = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
render(<App host={scriptHost()} startLanguage={startLanguage} />, document.body);
