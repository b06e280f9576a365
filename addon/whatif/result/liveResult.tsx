import { useEffect, useState } from "preact/hooks";

/** A slider moves many times a second; what came of it is told once it rests. */
const REST_MS = 700;

/** The result for who hears the page. */
export function LiveResult({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
