import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './tone.ts';

/** One `primary` a page; `plain` beside it; `quiet` inside text and tables; `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  /** 36 px high even for the public; for use in rows. */
  small?: boolean;
  icon?: ReactNode;
}

const look = ({ kind = 'plain', small }: Look) => classes('button', `button-${kind}`, small && 'button-small');

/**
 * A button that posts its form. `confirm` is the id of a {@link ConfirmDialog} asked first (with the script; without it the
 * form posts at once, so binding acts also need a review page). `busy` are the words shown while the post is on its way.
 */
export function Button({
  kind,
  small,
  icon,
  confirm,
  busy,
  children,
  type = 'submit',
  className,
  ...rest
}: Look & { confirm?: string; busy?: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={classes(look({ kind, small }), className)}
      data-confirm={confirm}
      data-busy={busy}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button; for going somewhere, never for doing something. */
export function LinkButton({ kind, small, icon, children, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={classes(look({ kind, small }), className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}

/** Buttons in a row that wraps; the primary one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}
