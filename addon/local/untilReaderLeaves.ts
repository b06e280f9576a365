/**
 * Standard output that another program may stop reading, as `head` does: the rest is for nobody, and no fault.
 *
 * @returns Writes as long as somebody reads.
 */
export function untilReaderLeaves(output: NodeJS.WriteStream): (text: string) => void {
  let isRead = true;
  output.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    isRead = false;
  });
  return (text) => {
    if (isRead) output.write(text);
  };
}
