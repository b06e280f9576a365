/**
 * Scrolling through 50,000 rows by wheel and by thumb, against the same page at rest: the time of a
 * frame, and the tasks that hold a frame up.
 *
 * Rest and scrolling alternate and the best of several rounds counts: a slow page is slow each time.
 */
import { manyOrders } from "../addon/local/page/grid/manyOrders.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { openPage } from "../e2e/openPage.ts";
import { tellRatio } from "./ratio.ts";

const ROWS = 50_000;
const ROUNDS = 4;
const TURNS = 60;
/** Milliseconds of a frame, between the turns of a wheel. */
const FRAME = 16;
/** The page at rest has nothing to do: as many frames a second, but for the rounding of the clock. */
const FRAME_LIMIT = 1.1;
/** Of 50 ms, what PerformanceObserver calls long. */
const LONG_TASK_LIMIT = 0;

interface Pace {
  readonly medianFrame: number;
  readonly longTasks: number;
}

const browser = await launchBrowser();
const { page, openFile, close } = await openPage(browser, {
  viewport: { width: 1280, height: 800 },
});
await openFile(manyOrders(ROWS));
await page.locator(".grid").getByText("#1000", { exact: true }).click();

await compare("the wheel", byWheel);
await compare("the thumb", byThumb);
await close();
await browser.close();

async function compare(name: string, scroll: () => Promise<unknown>): Promise<void> {
  let rest = Number.POSITIVE_INFINITY;
  let scrolling = Number.POSITIVE_INFINITY;
  let longTasks = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const atRest = await paceOf(() => page.waitForTimeout(TURNS * FRAME));
    const pace = await paceOf(scroll);
    rest = Math.min(rest, atRest.medianFrame);
    scrolling = Math.min(scrolling, pace.medianFrame);
    longTasks = Math.min(longTasks, pace.longTasks);
  }
  tellRatio({
    name: `page, a frame while ${name} scrolls 50,000 rows ÷ at rest: ${scrolling.toFixed(1)} ms ÷ ${rest.toFixed(1)} ms`,
    ratio: scrolling / rest,
    limit: FRAME_LIMIT,
    otherwise: "scrolling loses frames",
  });
  tellRatio({
    name: `page, tasks over 50 ms while ${name} scrolls`,
    ratio: longTasks,
    limit: LONG_TASK_LIMIT,
    otherwise: "scrolling holds the page up",
  });
}

async function byWheel(): Promise<void> {
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(FRAME);
  }
}

/** From the first row to the last and back, a part of the way with every frame. */
async function byThumb(): Promise<void> {
  await page.locator(".grid").evaluate(
    (grid, steps) =>
      new Promise<void>((done) => {
        const length = grid.scrollHeight - grid.clientHeight;
        let step = 0;
        const way = {
          next() {
            grid.scrollTop = length * (1 - Math.abs(1 - step / steps));
            if (step++ < 2 * steps) requestAnimationFrame(way.next);
            else done();
          },
        };
        way.next();
      }),
    TURNS,
  );
}

// Methods in what runs in the page: a function with a name is wrapped in one that the page does not have.
async function paceOf(scroll: () => Promise<unknown>): Promise<Pace> {
  const watched = await page.evaluateHandle(() => {
    const frames: number[] = [];
    let longTasks = 0;
    const observer = new PerformanceObserver((list) => {
      longTasks += list.getEntries().length;
    });
    observer.observe({ type: "longtask" });
    let last = performance.now();
    let request = 0;
    const watch = {
      next(now: number) {
        frames.push(now - last);
        last = now;
        request = requestAnimationFrame(watch.next);
      },
    };
    watch.next(last);
    return {
      stop() {
        cancelAnimationFrame(request);
        observer.disconnect();
        frames.sort((a, b) => a - b);
        return { medianFrame: frames[frames.length >> 1] ?? Number.NaN, longTasks };
      },
    };
  });
  await scroll();
  const pace = await watched.evaluate((running) => running.stop());
  await watched.dispose();
  return pace;
}
