/**
 * The entry of the what-if window: a page of its own over the sheet.
 */
import { render } from "preact";
import { followTheme } from "../sidebar/theme.ts";
import { App } from "./app.tsx";
import { scriptHost } from "./host.ts";
import "../sidebar/styles/frame.css";
import "../sidebar/styles/controls.css";
import "./styles/window.css";
import "./styles/levers.css";
import "./styles/result.css";

followTheme();
const startLanguage = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
render(<App host={scriptHost()} startLanguage={startLanguage} />, document.body);
