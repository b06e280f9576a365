/**
 * The page's entry.
 */
import { render } from "preact";
import "./page.css";
import "./grid/grid.css";
import { Page } from "./page.tsx";

render(<Page />, document.body);
