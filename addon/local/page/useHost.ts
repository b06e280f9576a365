/**
 * The open document and everything the host tells while it is open.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { DocumentView, HostEvent } from "../pageApi.ts";
import { listen, openFile, readDocument } from "./hostApi.ts";

export type Dialog = Extract<HostEvent, { kind: "dialog" }>;

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface Host {
  readonly document: DocumentView | null;
  readonly isConnected: boolean;
  readonly dialog: Dialog | null;
  readonly toasts: readonly Toast[];
  /** A file that is being opened. */
  readonly opening: string | null;
  readonly refresh: () => Promise<void>;
  readonly open: (file: File, refused: (file: string) => void) => Promise<void>;
  readonly toast: (text: string, title?: string) => void;
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

  const toast = useCallback(
    (text: string, title = "") => {
      const id = ++lastToast.current;
      setToasts((now) => [...now, { id, title, text }]);
      setTimeout(() => dismissToast(id), TOAST_MS);
    },
    [dismissToast],
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

  async function open(file: File, refused: (file: string) => void) {
    setOpening(file.name);
    try {
      const answer = await openFile(file);
      if (answer.ok) setDocument(answer.document);
      else refused(answer.file);
    } catch {
      setConnected(false);
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
    dismissToast,
    closeDialog: () => setDialog(null),
  };
}
