;;; emacs.el --- prints what Emacs shows of a file  -*- lexical-binding: t; -*-

(require 'seq)

(defun opis-test-nxml (file)
  "Print the offsets in FILE that nXML marks, a line each."
  (find-file file)
  (nxml-mode)
  (rng-validate-mode 1)
  (rng-auto-set-schema)
  (while (rng-do-some-validation))
  (dolist (mark (overlays-in (point-min) (point-max)))
    (when (eq (overlay-get mark 'category) 'rng-error)
      (princ (format "%d\n" (1- (overlay-start mark)))))))

(defun opis-test-eglot (file)
  "Print line and column, from 1, and words of what eglot shows of FILE, a line each."
  (require 'eglot)
  (setq eglot-sync-connect t
        eglot-connect-timeout 120)
  (remove-hook 'flymake-diagnostic-functions #'flymake-proc-legacy-flymake)
  (find-file file)
  (nxml-mode)
  (call-interactively #'eglot)
  (with-timeout (120 (error "Nothing was shown"))
    (while (not (flymake-diagnostics))
      (accept-process-output nil 0.1)))
  (dolist (shown (flymake-diagnostics))
    (goto-char (flymake-diagnostic-beg shown))
    (princ (format "%d:%d %s\n"
                   (line-number-at-pos) (1+ (current-column)) (flymake-diagnostic-text shown))))
  (eglot-shutdown (eglot-current-server)))

;;; emacs.el ends here
