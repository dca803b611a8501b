;; Opens the draft named by BELEGG_DRAFT with the set-up that was loaded before, asks what a writer would, and prints it as JSON.
(require 'json)
(require 'xref)
(require 'flymake)

;; Asks no one which folder is meant, and remembers none.
(setq lsp-auto-guess-root t
      lsp-session-file (make-temp-file "belegg-lsp-session"))

(defun belegg-wait (what found)
  "What FOUND gives, as soon as it gives something; WHAT names it when it does not come."
  (let ((until (+ (float-time) 20)) value)
    (while (not (setq value (funcall found)))
      (when (> (float-time) until) (error "There is no %s" what))
      (run-hooks 'post-command-hook)
      (accept-process-output nil 0.02))
    value))

(defun belegg-place (item)
  "File and zero-based line that the xref ITEM leads to."
  (let ((marker (xref-location-marker (xref-item-location item))))
    (with-current-buffer (marker-buffer marker)
      (list (cons 'file (file-name-nondirectory (buffer-file-name)))
            (cons 'line (1- (line-number-at-pos marker t)))))))

(defun belegg-eglot ()
  "Hover, places and findings as eglot has them."
  (belegg-wait "server" #'eglot-managed-p)
  (list (cons 'hover (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                            (eglot--TextDocumentPositionParams))
                                           :contents)
                                :value))
        (cons 'definition (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
        (cons 'findings (belegg-wait "findings"
                                     (lambda ()
                                       (flymake-start)
                                       (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))))))

(defun belegg-lsp-mode ()
  "Hover, places and findings as lsp-mode has them."
  (belegg-wait "server" (lambda () (and (lsp-workspaces) (eq 'initialized (lsp--workspace-status (car (lsp-workspaces)))))))
  (list (cons 'hover (gethash "value" (gethash "contents" (lsp-request "textDocument/hover"
                                                                       (lsp--text-document-position-params)))))
        (cons 'definition (xref-backend-definitions 'xref-lsp (xref-backend-identifier-at-point 'xref-lsp)))
        (cons 'findings (belegg-wait "findings"
                                     (lambda ()
                                       (mapcar (lambda (each) (gethash "message" each))
                                               (gethash (buffer-file-name) (lsp-diagnostics))))))))

(let ((answers
       (condition-case problem
           (progn
             (find-file (getenv "BELEGG_DRAFT"))
             (goto-char (point-min))
             (search-forward "kapittel 10.8")
             (backward-char 1)
             (let ((known (if (featurep 'lsp-mode) (belegg-lsp-mode) (belegg-eglot))))
               (setcdr (assq 'definition known)
                       (vconcat (mapcar #'belegg-place (cdr (assq 'definition known)))))
               (setcdr (assq 'findings known) (vconcat (cdr (assq 'findings known))))
               known))
         (error (list (cons 'err (error-message-string problem)))))))
  (princ (concat (json-encode answers) "\n")))
(setq kill-buffer-query-functions nil)
(kill-emacs 0)
