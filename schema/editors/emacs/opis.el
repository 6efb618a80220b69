;;; opis.el --- TEI of archival papers  -*- lexical-binding: t; -*-

;; In your init file:  (load "FOLDER/editors/emacs/opis.el")
;; The grammar is then known to nXML; M-x eglot starts the language server, which also knows the rules, the pointers and
;; the way into the dump.  `M-x compile' with "opis validate --format gcc ." lists findings; C-x ` goes to the next.

(require 'rng-loc nil t)

(defvar opis-command '("opis" "lsp")
  "How the language server is started.")

(defvar opis-editor user-full-name
  "Who corrects; recorded where a doubtful reading is accepted.")

(defconst opis-folder (file-name-directory (or load-file-name buffer-file-name))
  "Where this file is.")

(with-eval-after-load 'rng-loc
  (add-to-list 'rng-schema-locating-files (expand-file-name "schemas.xml" opis-folder)))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               `((nxml-mode text-mode)
                 . ,(append opis-command `(:initializationOptions (:editor ,opis-editor))))))

(provide 'opis)
;;; opis.el ends here
