import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useState } from 'react';

/** What a menu opens at: a control, or a point of the window. */
export type MenuTarget = HTMLElement | { readonly x: number; readonly y: number };

interface Props {
  readonly target: MenuTarget;
  readonly items: readonly { readonly words: string; readonly act: () => void }[];
  readonly onClose: () => void;
}

const OVER_ROWS = { zIndex: 1 };

/** A menu that is open; closing gives the focus back to what had it. */
export function ActionMenu({ target, items, onClose }: Props) {
  const [before] = useState(() => document.activeElement);
  const [anchor] = useState(() => (target instanceof HTMLElement ? target : atPoint(target)));
  const close = (): void => {
    onClose();
    if (before instanceof HTMLElement) before.focus();
  };
  return (
    <Menu
      open
      inline
      positioning={{ target: anchor }}
      onOpenChange={(_, { open }) => open || close()}
    >
      {/* Escape is meant for the menu, not for Office, which would move the focus */}
      <MenuPopover
        style={OVER_ROWS}
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      >
        <MenuList>
          {items.map(({ words, act }) => (
            <MenuItem key={words} onClick={act}>
              {words}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function atPoint({ x, y }: { readonly x: number; readonly y: number }) {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}
