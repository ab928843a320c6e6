import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** Shown in place of what could not be drawn. */
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

interface Broken {
  readonly broken: boolean;
}

/** Keeps a damaged record from taking the page with it. Give it another `key` to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { broken: false };

  static override getDerivedStateFromError(): Broken {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.warn('[Dongcheng Gloss]', error);
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
