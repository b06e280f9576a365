import type { ProgressBoard } from "../ports.ts";
import type { Progress } from "../sidebarApi.ts";

/** The run and the sidebar's question are two executions: they share no memory, but the user's cache. */
export function cacheProgress(): ProgressBoard {
  const cache = () => CacheService.getUserCache();
  return {
    show: (progress) => cache().put(KEY, JSON.stringify(progress), LIFETIME_SECONDS),
    read: () => parse(cache().get(KEY)),
    begin: () => cache().remove(CANCEL),
    cancel: () => cache().put(CANCEL, "1", LIFETIME_SECONDS),
    isCancelled: () => cache().get(CANCEL) !== null,
  };
}

const KEY = "progress";
const CANCEL = "cancel";
/** Longer than any run may last. */
const LIFETIME_SECONDS = 600;
const IDLE: Progress = { stage: "idle", done: 0 };

/** Written by `show` alone; a cache may forget at any time. */
function parse(text: string | null): Progress {
  return text === null ? IDLE : (JSON.parse(text) as Progress);
}
