import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** An empty place that says how the first one comes to be, with the way there when there is one. */
export function EmptyState({
  title,
  children,
  action,
  icon: Icon = Inbox,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
}) {
  return (
    <div className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <p className="font-bold">{title}</p>
      <div className="max-w-read text-tinta-redup">{children}</div>
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
