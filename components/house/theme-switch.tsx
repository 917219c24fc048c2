"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";

const themes = [
  { name: "light", label: "Light", Icon: Sun },
  { name: "dark", label: "Dark", Icon: Moon },
  { name: "system", label: "As the system", Icon: Monitor },
] as const;
type Theme = (typeof themes)[number]["name"];

const key = "composure:theme";

/** Light, dark, or as the system; remembered in this browser. public/theme.js applies it before the first paint. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(listen, readTheme, () => "system");
  return (
    <fieldset className="flex">
      <legend className="sr-only">Theme</legend>
      {themes.map(({ name, label, Icon }) => (
        <label
          key={name}
          title={label}
          className="grid size-8 cursor-pointer place-items-center rounded-field text-soft hover:text-ink has-checked:bg-sunk has-checked:text-primary has-focus-visible:outline-2 has-focus-visible:outline-primary"
        >
          <input
            type="radio"
            name="theme"
            value={name}
            checked={theme === name}
            onChange={() => setTheme(name)}
            className="sr-only"
          />
          <Icon aria-hidden className="size-4" />
          <span className="sr-only">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

let listeners: (() => void)[] = [];

function listen(onChange: () => void) {
  listeners = [...listeners, onChange];
  return () => {
    listeners = listeners.filter((listener) => listener !== onChange);
  };
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function setTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be full or forbidden: the theme then holds for this page.
  }
  for (const listener of listeners) listener();
}
