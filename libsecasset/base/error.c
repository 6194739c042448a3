/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error-private.h"

#include <gio/gio.h>

G_DEFINE_QUARK (secasset-error-quark, secasset_error)

static gboolean
is_language (const char *tag,
             const char *language)
{
  return g_str_has_prefix (tag, language) && !g_ascii_isalpha (tag[strlen (language)]);
}

const char *
secasset_error_get_language (void)
{
  for (const char *const *name = g_get_language_names (); *name; name++)
    {
      if (is_language (*name, "ja"))
        return "ja";
      if (is_language (*name, "en"))
        return "en";
    }
  return "en";
}

/* GLib's own texts follow the locale: in that of POSIX they are English in any language. */
static const struct
{
  gint io;   /* of G_IO_ERROR */
  gint file; /* of G_FILE_ERROR, or -1 */
  const char *ja;
  const char *en;
} file_errors[] = {
  { G_IO_ERROR_NOT_FOUND, G_FILE_ERROR_NOENT, "ファイルがありません。名前と場所を確認してください",
    "there is no such file; check its name and its folder" },
  { G_IO_ERROR_PERMISSION_DENIED, G_FILE_ERROR_ACCES,
    "読み書きする権限がありません。ファイルとフォルダーの権限を確認してください",
    "you have no permission for it; check those of the file and its folder" },
  { G_IO_ERROR_PERMISSION_DENIED, G_FILE_ERROR_PERM,
    "この操作は許可されていません。ファイルとフォルダーの権限を確認してください",
    "you have no permission for it; check those of the file and its folder" },
  { G_IO_ERROR_IS_DIRECTORY, G_FILE_ERROR_ISDIR, "フォルダーです。ファイルを指定してください",
    "it is a directory, not a file" },
  { G_IO_ERROR_NOT_DIRECTORY, G_FILE_ERROR_NOTDIR,
    "場所の途中にフォルダーでないものがあります。場所を確認してください",
    "a part of its path is no directory; check the path" },
  { G_IO_ERROR_NO_SPACE, G_FILE_ERROR_NOSPC,
    "空き容量が足りません。不要なファイルを減らすか、別の場所を指定してください",
    "there is no space left; make room or choose another place" },
  { G_IO_ERROR_READ_ONLY, G_FILE_ERROR_ROFS, "書き込みのできない場所です。別の場所を指定してください",
    "the place can only be read; choose another one" },
  { G_IO_ERROR_FILENAME_TOO_LONG, G_FILE_ERROR_NAMETOOLONG,
    "ファイルの名前が長すぎます。短くしてください", "its name is too long; shorten it" },
  { G_IO_ERROR_INVALID_FILENAME, G_FILE_ERROR_INVAL, "ファイルの名前に使えない文字があります",
    "its name is not valid" },
  { G_IO_ERROR_TOO_MANY_LINKS, G_FILE_ERROR_LOOP, "ファイルへのリンクが循環しています",
    "its links lead back to themselves" },
  { G_IO_ERROR_TOO_MANY_OPEN_FILES, G_FILE_ERROR_MFILE,
    "開いているファイルが多すぎます。ほかのプログラムを閉じてください",
    "too many files are open; close other programs" },
  { G_IO_ERROR_BUSY, G_FILE_ERROR_TXTBSY, "ほかのプログラムが使用中です。閉じてからやり直してください",
    "another program is using it; close that and try again" },
  { G_IO_ERROR_BROKEN_PIPE, G_FILE_ERROR_PIPE, "受け取る側のプログラムが先に終わりました",
    "the program that was to take it has ended" },
  { G_IO_ERROR_EXISTS, G_FILE_ERROR_EXIST, "同じ名前のファイルが既にあります",
    "there is a file of this name already" },
  { G_IO_ERROR_NOT_SUPPORTED, G_FILE_ERROR_NOSYS, "この場所のファイルは読み書きできません",
    "files of this place cannot be used" },
  { G_IO_ERROR_NOT_MOUNTED, -1, "ファイルの場所に接続されていません", "its place is not mounted" },
  { G_IO_ERROR_CANCELLED, -1, "中止されました", "it was cancelled" },
  { -1, G_FILE_ERROR_IO, "読み書きの途中で失敗しました。装置や通信の状態を確認してください",
    "reading or writing it failed; check the device or the network" },
  { -1, G_FILE_ERROR_NOMEM, "メモリが足りません", "there is no memory left" },
};

char *
secasset_error_dup_message (const GError *error)
{
  gboolean is_file;

  g_return_val_if_fail (error != NULL, NULL);

  is_file = error->domain == G_FILE_ERROR;
  if (!is_file && error->domain != G_IO_ERROR)
    return g_strdup (error->message);
  for (guint i = 0; i < G_N_ELEMENTS (file_errors); i++)
    {
      if (error->code == (is_file ? file_errors[i].file : file_errors[i].io))
        return g_strdup (secasset_error_say (file_errors[i].ja, file_errors[i].en));
    }
  /* What is ASCII alone is not Japanese. */
  if (!g_str_is_ascii (error->message))
    return g_strdup (error->message);
  return g_strdup_printf (secasset_error_say ("ファイルの読み書きに失敗しました（%s）", "%s"),
                          error->message);
}

void
secasset_error_explain (GError **error,
                        const char *name)
{
  g_autofree char *what = NULL;

  if (!error || !*error || ((*error)->domain != G_IO_ERROR && (*error)->domain != G_FILE_ERROR))
    return;
  what = secasset_error_dup_message (*error);
  g_free ((*error)->message);
  (*error)->message = g_strdup_printf ("%s: %s", name, what);
}
