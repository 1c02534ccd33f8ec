import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** What a menu opens at: a control, or a point of the window. */
export type MenuTarget = HTMLElement | { readonly x: number; readonly y: number };

interface Props {
  readonly target: MenuTarget;
  readonly items: readonly { readonly words: string; readonly act: () => void }[];
  readonly onClose: () => void;
}

/** A menu that is open; closing gives the focus back to what had it. */
export function ActionMenu({ target, items, onClose }: Props) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  return (
    <Menu
      open
      inline
      positioning={{ target: target instanceof HTMLElement ? target : atPoint(target) }}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      <MenuPopover>
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
