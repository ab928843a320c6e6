import type { AccessibleNode } from './accessible-node.ts';
import type { BrowserName } from './browser-name.ts';

/** What answers a request for a page in place of the network. */
export interface Served {
  readonly status: number;
  /** With its charset, as a server would send it; null sends none. */
  readonly contentType: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Gives what stands at an address, or null where nothing does. */
export type Serve = (url: string) => Served | null;

export interface LaunchOptions {
  /** A built extension: `.output/chrome-mv3` or `.output/firefox-mv3`, absolute. */
  readonly extensionDir: string;
  readonly serve: Serve;
  /** What becomes of requests that `serve` does not answer. Default: refused, so no test touches the network. */
  readonly unserved?: 'refuse' | 'pass';
  /** Default true. */
  readonly headless?: boolean;
  /** Language of the user interface. Default: the machine's. Firefox speaks what it was installed with. */
  readonly language?: 'zh-CN' | 'zh-TW' | 'en-US';
  /** What becomes of the welcome page that a new profile brings up. Default: closed. */
  readonly welcome?: 'close' | 'keep';
  /** CSS pixels; default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One tab, driven the same way in both engines. Coordinates are CSS pixels in the viewport. */
export interface OpenPage {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  /**
   * Runs in the page's own world. The function must be self-contained, without named functions inside:
   * tsx would wrap those in a call that the page does not know.
   */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script's text in the page's own world, whatever the page's policy says of scripts. */
  runScript(text: string): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the mouse at one place and lets it go at another, as for selecting text. */
  drag(from: Point, to: Point): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  /** A key as in KeyboardEvent.key ("Escape", "Tab", "."), pressed once, with modifiers held. */
  press(key: string, ...modifiers: readonly ('Alt' | 'Control' | 'Shift')[]): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The accessibility tree of the page, closed shadow roots included, flattened. */
  accessibleNodes(): Promise<readonly AccessibleNode[]>;
  /** Errors written to this page's console and uncaught exceptions, those of content scripts included. */
  consoleErrors(): readonly string[];
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface ReadingBrowser {
  readonly name: BrowserName;
  readonly version: string;
  openPage(url: string): Promise<OpenPage>;
  /** Opens one of the extension's own pages, such as "popup.html?tabId=7". */
  extensionPage(path: string): Promise<OpenPage>;
  /** As if the reader pressed the keys of one of the extension's commands, for the tab in front. */
  runCommand(name: string): Promise<void>;
  /** As if the reader typed `dc`, a space and a text into the address bar: what is suggested instead of the text. */
  suggestInAddressBar(text: string): Promise<readonly string[]>;
  /** As if the reader then pressed Enter with Alt, which opens a new tab. */
  enterInAddressBar(text: string): Promise<void>;
  /** As if the reader chose one of the extension's entries in the context menu of a selection in the tab in front. */
  chooseInMenu(entry: string, selection: string): Promise<void>;
  /** As if a newer version took the place of the extension; its own pages close. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}
