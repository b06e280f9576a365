/**
 * The page's entry.
 */
import { render } from "preact";
import "./page.css";
import "./grid/grid.css";
import "./theme.css";
import { Page } from "./page.tsx";
import { showThemeAtOnce } from "./useTheme.ts";

showThemeAtOnce();
render(<Page />, document.body);
