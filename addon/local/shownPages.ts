/**
 * Pages of the add-on's that are open beside or over the document.
 */

export interface SidebarView {
  readonly id: string;
  readonly title: string;
  /** Address of the sidebar's own origin. */
  readonly url: string;
}

/** A page of the add-on's in a window of its own, in the middle of the page. */
export interface DialogView extends SidebarView {
  /** Pixels that the page in it has, where there is room. */
  readonly width: number;
  readonly height: number;
  /** Nothing else can be used while it is open. */
  readonly isModal: boolean;
}
