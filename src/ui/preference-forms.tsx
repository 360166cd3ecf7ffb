import { Languages, Moon, Sun, SunMoon } from 'lucide-react';
import { useLocation } from 'react-router';
import { usePreferences, useUiWords } from './words.ts';

/** Where the choices are posted; the routes stand in `doors/web/screens`. */
export const preferencePaths = { theme: '/pengaturan/tema', language: '/pengaturan/bahasa' } as const;

function ReturnHere() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="kembali" value={pathname + search} />;
}

/** One button that switches to the other language, named in that language. */
export function LanguageSwitch({ item }: { item?: boolean }) {
  const w = useUiWords();
  const { language } = usePreferences();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <form method="post" action={preferencePaths.language}>
      <ReturnHere />
      <button
        type="submit"
        name="bahasa"
        value={other}
        lang={other}
        className={item ? 'menu-item' : 'icon-button'}
        aria-label={w.otherLanguage}
      >
        {item && <Languages size={18} aria-hidden />}
        {item ? w.otherLanguage : other.toUpperCase()}
      </button>
    </form>
  );
}

/** Three buttons: light, dark, as the device. */
export function ThemeChoice() {
  const w = useUiWords();
  const { theme } = usePreferences();
  const choices = [
    { value: 'light', label: w.light, Icon: Sun },
    { value: 'dark', label: w.dark, Icon: Moon },
    { value: 'auto', label: w.auto, Icon: SunMoon },
  ] as const;
  return (
    <form method="post" action={preferencePaths.theme}>
      <ReturnHere />
      {choices.map(({ value, label, Icon }) => (
        <button
          key={value}
          type="submit"
          name="tema"
          value={value}
          className="menu-item"
          aria-pressed={theme === value}
        >
          <Icon size={18} aria-hidden />
          {label}
        </button>
      ))}
    </form>
  );
}

/** The theme's menu as an icon, for the public head. */
export function ThemeMenu() {
  const w = useUiWords();
  return (
    <details className="menu" data-menu>
      <summary className="icon-button" aria-label={w.theme} title={w.theme}>
        <SunMoon size={20} aria-hidden />
      </summary>
      <div className="menu-panel">
        <ThemeChoice />
      </div>
    </details>
  );
}
