import { useEffect, useState } from 'react';

/** Whether Office shows a dark theme; follows it while the pane is open. Without a theme the system's wish counts. */
export function useOfficeDark(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const update = (): void => setDark(isDark());
    const media = matchMedia(SYSTEM_DARK);
    media.addEventListener('change', update);
    const { document } = Office.context ?? {};
    document?.addHandlerAsync?.(Office.EventType.OfficeThemeChanged, update);
    return () => {
      media.removeEventListener('change', update);
      document?.removeHandlerAsync?.(Office.EventType.OfficeThemeChanged, { handler: update });
    };
  }, []);
  return dark;
}

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

function isDark(): boolean {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  if (!background) return matchMedia(SYSTEM_DARK).matches;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
