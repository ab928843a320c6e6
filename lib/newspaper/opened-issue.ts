import type { IssueOutline } from './issue-outline.ts';

/** An issue as far as it's read. */
export interface OpenedIssue {
  readonly outline: IssueOutline;
  readonly kind: 'pdf' | 'text';
  /** Names the issue: its address, else `ni:///sha-256;…` of its bytes (RFC 6920). */
  readonly address: string;
  /** False while only the first page is read. */
  readonly complete: boolean;
}
