/**
 * The open document and everything the host tells while it is open.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { DocumentView, HostEvent, OpenAnswer } from "../pageApi.ts";
import { listen, readDocument } from "./hostApi.ts";

export type Dialog = Extract<HostEvent, { kind: "dialog" }>;

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** A problem stays until it is dismissed: it says what to do. */
  readonly isProblem: boolean;
}

export interface Host {
  readonly document: DocumentView | null;
  readonly isConnected: boolean;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  /** What is being opened. */
  readonly opening: string | null;
  readonly refresh: () => Promise<void>;
  /** @returns The answer, or null when the host gave none. */
  readonly open: (name: string, ask: () => Promise<OpenAnswer>) => Promise<OpenAnswer | null>;
  readonly toast: (text: string, title?: string) => void;
  readonly tellProblem: (text: string, title: string) => void;
  readonly dismissToast: (id: number) => void;
  readonly closeDialog: () => void;
}

const TOAST_MS = 6000;

export function useHost(): Host {
  const [document, setDocument] = useState<DocumentView | null>(null);
  const [isConnected, setConnected] = useState(true);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [opening, setOpening] = useState<string | null>(null);
  const lastToast = useRef(0);

  const refresh = useCallback(async () => {
    try {
      const read = await readDocument();
      setDocument((now) => (now !== null && now.version > read.version ? now : read));
      setConnected(true);
    } catch {
      setConnected(false);
    }
  }, []);

  const dismissToast = useCallback(
    (id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)),
    [],
  );

  const show = useCallback((text: string, title: string, isProblem: boolean) => {
    const id = ++lastToast.current;
    setToasts((now) => [
      ...now.filter((each) => each.text !== text),
      { id, title, text, isProblem },
    ]);
    return id;
  }, []);
  const toast = useCallback(
    (text: string, title = "") => {
      const id = show(text, title, false);
      setTimeout(() => dismissToast(id), TOAST_MS);
    },
    [show, dismissToast],
  );
  const tellProblem = useCallback(
    (text: string, title: string) => void show(text, title, true),
    [show],
  );

  useEffect(() => {
    void refresh();
    return listen(
      (event) => {
        if (event.kind === "changed") void refresh();
        else if (event.kind === "dialog") setDialog(event);
        else if (event.kind === "toast") toast(event.text, event.title);
        else console.info(event.text);
      },
      (connected) => {
        setConnected(connected);
        if (connected) void refresh(); // what changed while the line was down
      },
    );
  }, [refresh, toast]);

  const movedAt = document?.selectionMovedAt;
  const opened = document?.opened;
  /** The last document that was heard of, and where the add-on had moved the selection then. */
  const known = useRef({ opened, movedAt });
  useEffect(() => {
    const isSame = known.current.opened === opened;
    const hasMoved = known.current.movedAt !== movedAt;
    known.current = { opened, movedAt };
    // The end of a run brings a tab to the front: what was wrong with some file is not the matter any more.
    if (isSame && hasMoved) setToasts(withoutProblems);
  }, [opened, movedAt]);

  async function open(name: string, ask: () => Promise<OpenAnswer>) {
    setOpening(name);
    setToasts(withoutProblems); // they were about another file
    try {
      const answer = await ask();
      if (answer.ok) setDocument(answer.document);
      return answer;
    } catch {
      await refresh(); // which also tells whether the host is there at all
      return null;
    } finally {
      setOpening(null);
    }
  }

  return {
    document,
    isConnected,
    dialog,
    toasts,
    opening,
    refresh,
    open,
    toast,
    tellProblem,
    dismissToast,
    closeDialog: () => setDialog(null),
  };
}

function withoutProblems(toasts: readonly Toast[]): readonly Toast[] {
  return toasts.filter(({ isProblem }) => !isProblem);
}
