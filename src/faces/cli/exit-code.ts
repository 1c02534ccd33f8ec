/** 0 fine, 1 something is overdue or needs a look, 2 bad usage or unreadable file. */
export type ExitCode = 0 | 1 | 2;
